package samples;

import io.luxuan.shared.permission.ForManagers;
import org.springframework.stereotype.Component;

/** No use case by its name, and yet within reach of people: a controller is given its face. */
@Component
public class ForgottenComponent implements ForgetfulController.Face {
    @ForManagers
    public void secured() {}

    @Override
    public void forgotten() {}
}
