package nl.privacyspiegel.quiz.file;

import java.io.IOException;
import nl.privacyspiegel.quiz.ShippedQuizzes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the quizzes that ship with the application, at each start. */
@Component
@Order(10)
class ShippedQuizFiles implements ApplicationRunner {

    private final ShippedQuizzes quizzes;

    ShippedQuizFiles(ShippedQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:content/quizzes/*.yaml")) {
            quizzes.publish(QuizYaml.read(file.getContentAsByteArray()).orThrow());
        }
    }
}
