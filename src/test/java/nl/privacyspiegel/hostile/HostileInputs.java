package nl.privacyspiegel.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts that break careless programs: a list of our own, and as many random ones as are asked for, the same every time. */
public final class HostileInputs {

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "'><b>vet</b>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<a href=\"javascript:alert(1)\">klik</a>",
            "<style>*{display:none}</style>",
            "<!-- weg",
            "]]><x/>",
            "<![CDATA[x]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "&lt;b&gt; &amp; &#x41; &nbsp;",
            "{{constructor.constructor('alert(1)')()}}",
            "{{#t}}shell.login.title{{/t}}",
            "${jndi:ldap://127.0.0.1/x}",
            "#{T(java.lang.Runtime).getRuntime().exit(1)}",
            "[[${7*7}]]",
            "`${alert(1)}`",
            "[klik](javascript:alert(1))",
            "</textarea></vaadin-text-area><script>alert(1)</script>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>");

    private static final List<String> CODE = List.of(
            "' OR '1'='1",
            "'; DROP TABLE member; --",
            "\" OR \"\"=\"",
            "1; SELECT pg_sleep(10)",
            "%",
            "_",
            "%%%_%",
            "\\",
            "\\\\",
            "a\\",
            "=1+1",
            "=HYPERLINK(\"http://127.0.0.1\";\"klik\")",
            "+31 6 12345678",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=cmd|' /C calc'!A0",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "C:\\CON",
            "NUL",
            "file:///etc/passwd",
            "%2e%2e%2f",
            "%00",
            "$(reboot)",
            "`reboot`",
            "; reboot",
            "| reboot",
            "{0} {1} {9}",
            "{0,choice,0#x|1#y}",
            "{",
            "'{0}'",
            "it's",
            "%s%n%x",
            "\r\nSet-Cookie: x=1",
            "x\r\nBcc: a@b.nl");

    private static final List<String> CHARACTERS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\n\r\n",
            "\u0000",
            "a\u0000b",
            "\u0001\u0002\u0007\u0008\u001b[31m",
            "\u007f\u0080\u0085\u009f",
            "\u00a0",
            "\u00ad",
            "\u2028\u2029",
            "\ufeffmerk",
            "\u200b\u200c\u200d\u2060",
            "a\u200bb",
            "\u202eneppo\u202c",
            "\u2066\u2067\u2068\u2069",
            "\u202a\u202b\u202d",
            "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
            "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
            "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f",
            "\u0130\u0131\u00df\u1e9e\ufb01\u01c4",
            "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\uddf3\ud83c\uddf1",
            "\ud83d",
            "\ude00",
            "a\ude00\ud83db",
            "\ufffe\uffff",
            "\ufffd",
            "\ue000\udbff\udfff",
            "\ufdfd\u0bf5\u12031",
            "\u7530\u4e2d\u3055\u3093\uff76\uff9e",
            "Ω≈ç√∫˜µ≤≥÷",
            "‘’“”„‚…–—",
            "undefined",
            "null",
            "NaN",
            "Infinity",
            "true",
            "-0",
            "1e309",
            "0x7fffffff",
            "９９９",
            "1.000,50",
            "2026-02-30",
            "29-2-2027",
            "--- !!java.net.URL [x]",
            "&a [*a, *a]",
            "<<: *x",
            "yes",
            "# geen commentaar",
            "- x: y");

    private static final List<String> LONG = List.of(
            "x".repeat(200),
            "x".repeat(201),
            "é".repeat(255),
            "woord ".repeat(400),
            "x".repeat(10_001),
            "\ud83d\ude00".repeat(150),
            "a\u0301".repeat(3_000),
            "<b>".repeat(2_000),
            "\n".repeat(5_000),
            "x".repeat(100_000));

    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "woord ",
            "<",
            ">",
            "\"",
            "'",
            "&",
            "</",
            "<b",
            "onload=",
            "=",
            "+",
            "-",
            "@",
            "\\",
            "/",
            "..",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u001b",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "\u2028",
            "\ufeff",
            "\u0301",
            "\u0489",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\uffff",
            "{",
            "}",
            "{0}",
            "${",
            "%",
            "_",
            ";",
            "--",
            ",",
            "|",
            "#",
            ":",
            "`",
            "$(",
            "\u05d0",
            "\u0639",
            "\u4e2d",
            "0",
            "9",
            "1e9");

    private HostileInputs() {}

    /** The list of our own. */
    public static List<String> listed() {
        List<String> all = new ArrayList<>(MARKUP);
        all.addAll(CODE);
        all.addAll(CHARACTERS);
        all.addAll(LONG);
        return all;
    }

    /** So many of them: those of the list in any order, then random ones. */
    public static List<String> wild(int number, long seed) {
        Random random = new Random(seed);
        List<String> chosen = listed();
        Collections.shuffle(chosen, random);
        while (chosen.size() < number) {
            chosen.add(text(random, random.nextInt(10) == 0 ? 300 : 24));
        }
        return chosen.subList(0, number);
    }

    /** A random one that fits in every field for prose or a name: short, and not only blanks. */
    static String tame(Random random) {
        String text = text(random, 8);
        return "é" + text.substring(0, Math.min(text.length(), 17)) + random.nextInt(100);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            if (random.nextInt(4) > 0) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }
}
