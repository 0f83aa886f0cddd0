package io.luxuan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ActiveProfilesResolver;
import org.springframework.test.context.ContextCustomizerFactories;

/** Each context of such tests works on a {@link TestDatabase} of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ActiveProfiles(resolver = OwnDatabase.Profiles.class)
@ContextCustomizerFactories(OwnDatabaseFactory.class)
public @interface OwnDatabase {
    /** The profile that belongs to the database. */
    class Profiles implements ActiveProfilesResolver {
        @Override
        public String[] resolve(Class<?> test) {
            return TestDatabase.profiles();
        }
    }
}
