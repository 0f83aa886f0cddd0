package io.luxuan.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.lang.ref.SoftReference;
import java.net.URI;
import java.net.URISyntaxException;

/** The program's classes and no tests, whatever folder these were compiled to. */
public final class ProgramClasses implements ImportOption {
    private static SoftReference<JavaClasses> read = new SoftReference<>(null);

    private final String tests = folder().toString();

    /** Read once for all tests of a run, and forgotten when memory is short: it takes some hundred megabytes. */
    public static synchronized JavaClasses all() {
        JavaClasses classes = read.get();
        if (classes == null) {
            classes = new ClassFileImporter().withImportOption(new ProgramClasses()).importPackages("io.luxuan");
            read = new SoftReference<>(classes);
        }
        return classes;
    }

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
