package io.luxuan.account;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** An empty platform gets one administrator. The password is printed at that first start and never again. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "false")
class FirstAdministrator implements ApplicationRunner {
    static final String USERNAME = "admin";

    private final AccountMapper mapper;
    private final Accounts accounts;

    FirstAdministrator(AccountMapper mapper, Accounts accounts) {
        this.mapper = mapper;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean exists = mapper.countEnabled(Role.ADMIN) > 0 || mapper.withUsername(USERNAME).isPresent();
        if (!exists) {
            String password = InitialPassword.next();
            Actors.run(Person.SYSTEM, () -> accounts.create(
                    new NewAccount(USERNAME, password, "系统管理员", Role.ADMIN, null)));
            announce(password);
        }
    }

    /** To the console alone: a log file would keep the password. */
    private static void announce(String password) {
        System.out.printf("%n  系统管理员 / administrator: %s%n  初始密码 / password (shown once): %s%n%n", USERNAME, password);
    }
}
