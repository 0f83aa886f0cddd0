package samples;

import org.springframework.web.bind.annotation.RestController;

/** A controller as it would be over REST. */
@RestController
public class ForgetfulController {
    public interface Face {
        void forgotten();
    }

    private final Face face;

    public ForgetfulController(Face face) {
        this.face = face;
    }

    public void ask() {
        face.forgotten();
    }
}
