package io.luxuan.demo;

import io.luxuan.demo.DemoContent.People;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AnnouncedAccount;
import io.luxuan.shared.site.AnnouncedAccounts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whom a newcomer may sign in as. */
@Component
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "true")
class DemoAccounts implements AnnouncedAccounts {
    @Override
    public List<AnnouncedAccount> announced() {
        People people = DemoContent.people();
        List<AnnouncedAccount> accounts = new ArrayList<>();
        people.units().stream().filter(unit -> unit.account() != null)
                .forEach(unit -> accounts.add(account(Role.APPLICANT, unit.account(), unit.name())));
        people.departments().forEach(it -> accounts.add(account(Role.RECOMMENDER, it.account(), it.name())));
        people.experts().stream().filter(expert -> expert.account() != null)
                .forEach(expert -> accounts.add(account(Role.EXPERT, expert.account(), expert.name())));
        accounts.add(account(Role.MANAGER, "manager1", "赵启明"));
        accounts.add(account(Role.MANAGER, "manager2", "孙立言"));
        accounts.add(account(Role.MANAGER, "manager3", "李数安"));
        accounts.add(account(Role.SUPERVISOR, "supervisor1", "钱正声"));
        DemoPeople.ADMINISTRATORS.forEach(it -> accounts.add(account(it.role(), it.username(), it.name())));
        return accounts;
    }

    private static AnnouncedAccount account(Role role, String username, String name) {
        return new AnnouncedAccount(role, username, DemoPeople.PASSWORD, name);
    }
}
