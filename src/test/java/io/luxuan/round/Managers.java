package io.luxuan.round;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of the tests of rounds. */
final class Managers {
    static final Person MANAGER = new Person("round-manager", "round-manager", "轮次管理员", Role.MANAGER, null);

    private Managers() {}

    static RequestPostProcessor as(Role role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person(role), null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    static Person person(Role role) {
        return new Person("round-" + role, "round-" + role, "某人", role, null);
    }
}
