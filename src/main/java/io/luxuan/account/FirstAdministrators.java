package io.luxuan.account;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * An empty platform gets one administrator of each of the three kinds, and so does one that had a single kind before. Their
 * passwords are printed at that start and never again, and are good for choosing others.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "false")
class FirstAdministrators implements ApplicationRunner {
    private static final List<NewAccount> THREE = List.of(
            new NewAccount("admin", null, "系统管理员", Role.ADMIN, null),
            new NewAccount("security", null, "安全管理员", Role.SECURITY, null),
            new NewAccount("auditor", null, "审计管理员", Role.AUDITOR, null));

    private final AccountMapper mapper;
    private final Accounts accounts;

    FirstAdministrators(AccountMapper mapper, Accounts accounts) {
        this.mapper = mapper;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        THREE.stream().filter(wanted -> mapper.countEnabled(wanted.role()) == 0).forEach(this::create);
    }

    private void create(NewAccount wanted) {
        String username = Stream.of("", "-2", "-3", "-4").map(wanted.username()::concat)
                .filter(name -> mapper.withUsername(name).isEmpty()).findFirst().orElseThrow();
        String password = InitialPassword.next();
        Actors.run(Person.SYSTEM, () -> mapper.mustChange(accounts.create(
                new NewAccount(username, password, wanted.name(), wanted.role(), null)).id()));
        announce(wanted.name(), username, password);
    }

    /** To the console alone: a log file would keep the password. */
    private static void announce(String name, String username, String password) {
        System.out.printf("%n  %s: %s%n  初始密码 / password (shown once): %s%n%n", name, username, password);
    }
}
