package io.luxuan.account.factor;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a session. Equal by account. Sessions outlive a program: whoever changes what is kept here raises the
 * number below, and people sign in again after that upgrade.
 */
public final class SignedIn implements AuthenticatedPrincipal, Actors.Principal, Serializable {
    private static final long serialVersionUID = 4;

    private final Person person;

    SignedIn(Person person) {
        this.person = person;
    }

    @Override
    public Person person() {
        return person;
    }

    static List<GrantedAuthority> authorities(Person person, Means means) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + person.role()),
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY), means.authority());
    }

    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && person.id().equals(that.person.id());
    }

    @Override
    public int hashCode() {
        return person.id().hashCode();
    }
}
