package io.luxuan.account;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session. Equal by account. Sessions outlive a program: whoever changes what is kept here raises the
 * number below, and people sign in again after that upgrade.
 */
final class SignedIn implements UserDetails, CredentialsContainer, Actors.Principal {
    private static final long serialVersionUID = 1;

    private final Person person;
    private final boolean locked;
    private final boolean enabled;
    private String passwordHash;

    SignedIn(AccountRow row, boolean locked) {
        this.person = row.person();
        this.locked = locked;
        this.enabled = row.enabled();
        this.passwordHash = row.passwordHash();
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + person.role()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
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
