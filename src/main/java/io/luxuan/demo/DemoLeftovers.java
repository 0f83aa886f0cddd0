package io.luxuan.demo;

import io.luxuan.account.KnownPasswords;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.site.AnnouncedAccount;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** A platform for real work does not start while somebody can sign in by a password that stands in the documentation. */
@Component
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "false")
class DemoLeftovers implements SmartLifecycle {
    private final KnownPasswords passwords;
    private final boolean close;
    private boolean running;

    DemoLeftovers(KnownPasswords passwords, @Value("${luxuan.close-demo-accounts:false}") boolean close) {
        this.passwords = passwords;
        this.close = close;
    }

    @Override
    public void start() {
        running = true;
        List<String> names = new DemoAccounts().announced().stream().map(AnnouncedAccount::username).toList();
        List<Person> open = Actors.as(Person.SYSTEM, () -> passwords.whoSignsInBy(DemoPeople.PASSWORD, names));
        if (close) {
            Actors.run(Person.SYSTEM, () -> passwords.close(open));
        } else if (!open.isEmpty()) {
            throw new IllegalStateException("演示账号 " + open.stream().map(Person::username).toList()
                    + " 仍可用公开的演示密码登录。请换一个空的数据库，或者以 --luxuan.close-demo-accounts=true 启动一次，停用它们。"
                    + " Demo accounts are still open here.");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
