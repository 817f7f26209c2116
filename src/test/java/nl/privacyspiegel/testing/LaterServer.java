package nl.privacyspiegel.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes mail for nobody now and asks to come back later, in place of {@link MailBox} until it is closed. */
public final class LaterServer implements AutoCloseable {

    private final JavaMailSenderImpl sender;
    private final int before;
    private final ServerSocket socket;

    public LaterServer(JavaMailSenderImpl sender) throws IOException {
        this.sender = sender;
        this.before = sender.getPort();
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        sender.setPort(socket.getLocalPort());
    }

    private void serve() {
        try {
            while (true) {
                try (Socket visitor = socket.accept()) {
                    talk(visitor);
                }
            }
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void talk(Socket visitor) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), US_ASCII));
        say(visitor, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(visitor, line.startsWith("RCPT") ? "451 later" : line.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
    }

    private static void say(Socket visitor, String words) throws IOException {
        visitor.getOutputStream().write((words + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        sender.setPort(before);
        socket.close();
    }
}
