package io.luxuan.account.factor;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The principal of a session in which a right password was given and more is asked for. It has no role and is nobody's
 * {@link Actors#current()}: whatever forgets to ask for a second factor refuses it.
 *
 * @param means what was right so far
 */
public record HalfSignedIn(Person person, Means means) implements AuthenticatedPrincipal, Actors.OfAccount, Serializable {
    /** A session of a former release names no means: a password was right. */
    public HalfSignedIn {
        means = means == null ? Means.PASSWORD : means;
    }

    public static Optional<HalfSignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HalfSignedIn half ? Optional.of(half) : Optional.empty();
    }

    /** Whose second factor it is about: whoever is signed in, wholly or by half. */
    public static Person owner() {
        return current().map(HalfSignedIn::person).orElseGet(Actors::require);
    }

    boolean proved() {
        return means.proves();
    }

    @Override
    public String accountId() {
        return person.id();
    }

    @Override
    public String getName() {
        return person.username();
    }
}
