package io.luxuan.account.people;

import io.luxuan.account.AccountFacts;
import io.luxuan.account.people.InviteColleague.Invited;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.support.Scene;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** A unit's administrator with colleagues who may do this and that. */
@TestComponent
@Scene
public class UnitScene {
    private final InviteColleague invite;
    private final ChangeRights rights;
    private final LetGo letGo;
    private final AccountFacts accounts;

    UnitScene(InviteColleague invite, ChangeRights rights, LetGo letGo, AccountFacts accounts) {
        this.invite = invite;
        this.rights = rights;
        this.letGo = letGo;
        this.accounts = accounts;
    }

    public Person colleague(Person administrator, String name, UnitRight... rights) {
        Invited invited = Actors.as(administrator, () -> invite.invite(new ColleagueForm(name, "colleague", null, Set.of(rights))));
        return now(invited.username());
    }

    public Person mailed(Person administrator, String name, String address) {
        return now(Actors.as(administrator, () -> invite.invite(new ColleagueForm(name, "mailed", address, Set.of()))).username());
    }

    public void give(Person administrator, Person colleague, UnitRight... wanted) {
        Actors.run(administrator, () -> rights.change(colleague.id(), Set.of(wanted)));
    }

    public void leave(Person administrator, Person leaver, Person successor) {
        Actors.run(administrator, () -> letGo.leave(leaver.id(), successor.id()));
    }

    /** As they would sign in today. */
    public Person now(Person person) {
        return now(person.username());
    }

    private Person now(String username) {
        return accounts.byUsernames(List.of(username)).get(username);
    }
}
