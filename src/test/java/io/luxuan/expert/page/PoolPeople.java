package io.luxuan.expert.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody of each kind, and experts of their own for a test. */
@TestComponent
@Scene
public class PoolPeople {
    private final Accounts accounts;
    private final Experts experts;

    PoolPeople(Accounts accounts, Experts experts) {
        this.accounts = accounts;
        this.experts = experts;
    }

    public Person account(Role role) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("p" + Ids.next(), null, "测试", role, null)));
    }

    /** Of a university in 济南, for 具身智能 and 群体智能. */
    public Expert expert() {
        return Actors.as(Person.SYSTEM, () -> {
            String id = experts.registerAll(List.of(new NewExpert("x" + Ids.next(), null, "范文正", "岳阳大学" + Ids.next(),
                    null, "教授", Sector.UNIVERSITY, "济南", Set.of("embodied", "swarm"),
                    Map.of("embodied", Set.of("灵巧操作")), "机器人；控制", 20, 8))).get(0);
            return experts.byIds(List.of(id)).get(id);
        });
    }

    public Expert again(Expert expert) {
        return Actors.as(Person.SYSTEM, () -> experts.byIds(List.of(expert.id())).get(expert.id()));
    }

    public Person personOf(Expert expert) {
        return Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(expert.accountId())).get(expert.accountId()));
    }

    public static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
