package io.luxuan;

import io.luxuan.support.ProgramClasses;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_keep_to_their_public_faces_and_form_no_circle() {
        ApplicationModules.of(LuxuanApplication.class, new ProgramClasses()).verify();
    }
}
