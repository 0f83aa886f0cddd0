package io.luxuan.shared.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting on this thread. */
public final class Actors {
    private Actors() {}

    /** Implemented by the principal of any session: it ends with the account. */
    public interface OfAccount {
        String accountId();
    }

    /** Implemented by the principal of a signed-in session. */
    public interface Principal extends OfAccount {
        Person person();

        @Override
        default String accountId() {
            return person().id();
        }
    }

    public static Optional<Person> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof Person person) {
            return Optional.of(person);
        }
        return principal instanceof Principal signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }

    public static Person require() {
        return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public static <T> T as(Person person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }
}
