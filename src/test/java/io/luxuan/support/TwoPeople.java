package io.luxuan.support;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.countersign.SettleWish;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** A manager asks, another confirms: what takes two people is done in tests by two. */
@TestComponent
public class TwoPeople {
    public static final Person SECOND = new Person("second-manager", "second-manager", "第二名管理员", Role.MANAGER, null);

    private final AskSecondPerson ask;
    private final SettleWish settle;
    private final ReadWishes read;

    TwoPeople(AskSecondPerson ask, SettleWish settle, ReadWishes read) {
        this.read = read;
        this.ask = ask;
        this.settle = settle;
    }

    /** Id of the wish. */
    public String ask(Person asker, Wish wish) {
        return Actors.as(asker, () -> ask.ask(wish));
    }

    /** What the second person reads before confirming. */
    public List<String> reads(String wishId) {
        return Actors.as(SECOND, () -> read.get(wishId)).lines();
    }

    /** Whoever acts now asks. */
    public void agree(Wish wish) {
        confirm(ask.ask(wish));
    }

    public void agree(Person asker, Wish wish) {
        Actors.run(asker, () -> agree(wish));
    }

    public void confirm(String wishId) {
        Actors.run(SECOND, () -> settle.confirm(wishId));
    }
}
