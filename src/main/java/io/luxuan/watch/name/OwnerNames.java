package io.luxuan.watch.name;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.WorkItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** With whom tasks lie: a unit whose people may all do it, a person, or the managers. */
@UseCase
@ForStaff
public class OwnerNames {
    private static final int MOST_FOUND = 200;
    private static final String MANAGERS = "role:MANAGER";
    private static final String UNIT = "org:";

    private final WhoIsWho names;
    private final MessageSource messages;

    OwnerNames(WhoIsWho names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /** By task. */
    public Map<String, String> of(Collection<WorkItem> items) {
        Map<String, String> people = names.people(items.stream()
                .flatMap(item -> Stream.of(Optional.ofNullable(item.assigneeId()), Optional.ofNullable(item.holderId())))
                .flatMap(Optional::stream).distinct().toList());
        Map<String, String> units = names.units(items.stream().map(OwnerNames::unit).filter(Objects::nonNull).distinct().toList());
        Map<String, String> owners = new HashMap<>();
        items.forEach(item -> owners.put(item.taskId(), owner(item, people, units)));
        return owners;
    }

    /** Names of accounts; the platform itself is called so. */
    public Map<String, String> people(Collection<String> accountIds) {
        Map<String, String> people = new HashMap<>(names.people(accountIds.stream().filter(Objects::nonNull).distinct().toList()));
        people.putIfAbsent(Person.SYSTEM.id(), text("instance.platform"));
        return people;
    }

    /** Accounts, units and the managers' role whose names hold a text. */
    public List<String> find(String text) {
        List<String> found = new ArrayList<>(names.called(text, MOST_FOUND));
        if (text("watch.nobody").contains(text.strip())) {
            found.add(MANAGERS);
        }
        return found;
    }

    private String owner(WorkItem item, Map<String, String> people, Map<String, String> units) {
        String unit = units.get(unit(item));
        if (item.holderId() != null && people.containsKey(item.holderId())) {
            return people.get(item.holderId());
        }
        String person = item.assigneeId() == null ? null : people.get(item.assigneeId());
        if (unit != null) {
            return person == null || person.equals(unit) ? unit : unit + "（" + person + "）";
        }
        return person != null ? person : item.assigneeId() != null ? text("instance.platform") : text("watch.nobody");
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String unit(WorkItem item) {
        return item.candidate() != null && item.candidate().startsWith(UNIT) ? item.candidate().substring(UNIT.length()) : null;
    }
}
