package io.luxuan.panel.ceremony;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.draw.SourceForm;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Plays a draw in its steps, with a second manager of its own; it moves the clock by two hours to where the values are
 * public. Made by {@code AutowireCapableBeanFactory.createBean}, so that tests keep to the one shared context.
 */
public class PlayCeremony {
    public static final Map<Integer, String> VALUES = Map.of(1, "03 08 12 19 25 31 + 07", 2, "3,912.50");

    private final CommitDraw commit;
    private final EnterDrawValues values;
    private final DrawPanels draw;
    private final ConfirmPanels confirm;
    private final Accounts accounts;
    private final MovableClock clock;

    PlayCeremony(CommitDraw commit, EnterDrawValues values, DrawPanels draw, ConfirmPanels confirm, Accounts accounts,
            MovableClock clock) {
        this.commit = commit;
        this.values = values;
        this.draw = draw;
        this.confirm = confirm;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** To panels in force; the experts' tasks wait for {@code runDueWork}. */
    public void play(String roundId, Person manager) {
        propose(roundId, manager);
        Actors.run(manager, () -> confirm.confirm(roundId));
    }

    /** To panels that wait to be confirmed. */
    public void propose(String roundId, Person manager) {
        commit(roundId, manager);
        enterValues(roundId, manager);
        Actors.run(manager, () -> draw.draw(roundId));
    }

    public void commit(String roundId, Person manager) {
        Actors.run(manager, () -> commit.commit(roundId, sources()));
    }

    /** Both entries, once the values are public. */
    public void enterValues(String roundId, Person manager) {
        clock.moveBy(Duration.ofHours(2));
        Actors.run(manager, () -> values.enter(roundId, VALUES));
        Actors.run(anotherManager(), () -> values.enter(roundId, VALUES));
    }

    /** Published in an hour. */
    public List<SourceForm> sources() {
        LocalDateTime at = clock.now().plusHours(1);
        return List.of(new SourceForm("双色球", "第2026134期", at.toString(), "NUMBERS", "先红球由小到大，后蓝球"),
                new SourceForm("上证指数", at.toLocalDate() + " 收盘", at.toString(), "NUMBER", "保留两位小数"));
    }

    public Person anotherManager() {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("m2-" + Ids.next(), null, "第二管理员", Role.MANAGER, null)));
    }
}
