package io.luxuan.support;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.net.URISyntaxException;

/** The program's classes and no tests, whatever folder these were compiled to. */
public final class ProgramClasses implements ImportOption {
    private final String tests = folder().toString();

    @Override
    public boolean includes(Location location) {
        return !location.asURI().toString().startsWith(tests);
    }

    private static URI folder() {
        try {
            return ProgramClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
