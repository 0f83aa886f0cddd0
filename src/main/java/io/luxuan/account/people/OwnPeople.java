package io.luxuan.account.people;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.UnitRight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The people of the acting person's unit, and of no other. */
@Component
class OwnPeople {
    private final ColleagueMapper people;
    private final MessageSource messages;

    OwnPeople(ColleagueMapper people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    static String unit() {
        String unit = Actors.require().organisationId();
        if (unit == null) {
            throw new Refusal("organisation.none");
        }
        return unit;
    }

    List<Colleague> all() {
        return people.of(unit());
    }

    Colleague find(String id) {
        return find(unit(), id);
    }

    Colleague find(String unit, String id) {
        return people.find(unit, id).orElseThrow(() -> new NotFound("colleague", id));
    }

    /** The unit held: nobody else changes its people until this transaction ends. */
    Colleague hold(String id) {
        people.hold(unit());
        return find(id);
    }

    /** @throws Refusal when nobody but this one administers the unit */
    void requireAnotherAdministrator(Colleague one) {
        if (one.isAdministrator() && one.isHere() && people.otherAdministrators(one.organisationId(), one.id()) == 0) {
            throw new Refusal("people.last-administrator");
        }
    }

    /** In Chinese, for the log and for news. */
    String words(Set<UnitRight> rights) {
        String some = rights.stream().sorted().map(right -> text("unit-right." + right)).collect(Collectors.joining("、"));
        return some.isEmpty() ? text("unit-right.READ") : some;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
