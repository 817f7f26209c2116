package nl.privacyspiegel.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file of a picture that questions of one version show; once, however many do. It goes with its version. */
@Entity
@Table(name = "quiz_picture")
class QuizPicture {

    @Id
    private UUID id;

    @Column(name = "quiz_version_id")
    private UUID version;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Picture.Kind kind;

    private int width;
    private int height;
    private byte[] content;

    protected QuizPicture() {}

    QuizPicture(UUID version, Picture picture) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.sha256 = picture.sha256();
        this.kind = picture.kind();
        this.width = picture.width();
        this.height = picture.height();
        this.content = picture.bytes();
    }

    Picture picture() {
        return Picture.stored(sha256, kind, width, height, content);
    }
}
