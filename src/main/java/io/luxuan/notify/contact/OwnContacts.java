package io.luxuan.notify.contact;

import io.luxuan.notify.AddressCodes;
import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.ToldGroup;
import io.luxuan.notify.Way;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** One's own addresses, each proved by a code that was sent there, and what one wants to have by them. */
@UseCase
@ForSignedIn
public class OwnContacts {
    private static final String PURPOSE = "contact";
    private static final Set<Way> OF_THE_OFFICE = EnumSet.of(Way.WECOM, Way.DINGTALK);

    private final ContactMapper mapper;
    private final AddressCodes codes;
    private final Ways ways;
    private final AuditTrail audit;
    private final MovableClock clock;

    OwnContacts(ContactMapper mapper, AddressCodes codes, Ways ways, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.codes = codes;
        this.ways = ways;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param off what is not wanted by which way; @param quiet null for never */
    public record Standing(List<Way> ways, Map<Way, Contact> contacts, Map<Way, Set<ToldGroup>> off, TypedHours quiet) {
        /** Null where there is none. */
        public Contact contact(Way way) {
            return contacts.get(way);
        }

        public boolean wants(Way way, ToldGroup group) {
            return !off.getOrDefault(way, Set.of()).contains(group);
        }
    }

    public Standing standing() {
        Map<Way, Contact> contacts = new EnumMap<>(Way.class);
        mapper.of(me()).forEach(contact -> contacts.put(contact.way(), contact));
        Map<Way, Set<ToldGroup>> off = new EnumMap<>(Way.class);
        mapper.off(me()).forEach(one -> off.computeIfAbsent(one.way(), way -> EnumSet.noneOf(ToldGroup.class)).add(one.toldGroup()));
        return new Standing(mine(), contacts, off, mapper.quiet(me()).map(quiet -> TypedHours.of(quiet.fromMinute(), quiet.untilMinute()))
                .orElse(TypedHours.NONE));
    }

    /** Groups in chat programs are for managers. */
    private List<Way> mine() {
        boolean manager = Actors.require().is(Role.MANAGER);
        return ways.open().stream().filter(way -> manager || !OF_THE_OFFICE.contains(way)).toList();
    }

    /** In a group of the office one is called by a number that its members know: nothing is to be proved. */
    public boolean isProved(Way way) {
        return !OF_THE_OFFICE.contains(way);
    }

    @Transactional
    public void beCalled(Way way, String mobile) {
        requireMine(way);
        if (isProved(way)) {
            throw new NotFound("way without a code", way.name());
        }
        put(way, codes.checked(way, mobile));
    }

    /** Answers the id under which the code is proved. */
    public String sendCode(Way way, String address) {
        requireMine(way);
        return codes.send(PURPOSE + way, me(), way, address, CodeAsker.account(me()));
    }

    private void requireMine(Way way) {
        if (!mine().contains(way)) {
            throw new NotFound("way", way.name());
        }
    }

    @Transactional
    public void confirm(Way way, String codeId, String code) {
        put(way, codes.prove(codeId, PURPOSE + way, me(), code));
    }

    private void put(Way way, String address) {
        mapper.put(me(), way, address, clock.now());
        audit.record(AuditEvent.of("contact.confirm", "account", me()).change(null, way));
    }

    @Transactional
    public void remove(Way way) {
        if (mapper.remove(me(), way) > 0) {
            mapper.recall(me(), way);
            audit.record(AuditEvent.of("contact.remove", "account", me()).change(way, null));
        }
    }

    /** @param wanted groups by way; what is missing of a way is not wanted */
    @Transactional
    public void choose(Map<Way, Set<ToldGroup>> wanted, TypedHours quiet) {
        quiet.check();
        mapper.allOn(me());
        List<ContactMapper.Off> off = mine().stream().flatMap(way -> EnumSet.allOf(ToldGroup.class).stream()
                .filter(group -> !wanted.getOrDefault(way, Set.of()).contains(group)).map(group -> new ContactMapper.Off(way, group))).toList();
        if (!off.isEmpty()) {
            mapper.switchOff(me(), off);
        }
        mapper.never(me());
        if (!quiet.isNone()) {
            mapper.quieten(me(), quiet.fromMinute(), quiet.untilMinute());
        }
    }

    private static String me() {
        return Actors.require().id();
    }
}
