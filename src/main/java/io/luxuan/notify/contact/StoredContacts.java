package io.luxuan.notify.contact;

import io.luxuan.notify.ProvedContacts;
import io.luxuan.notify.Way;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Parcel;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSystem
class StoredContacts implements ProvedContacts {
    private static final Logger LOG = LoggerFactory.getLogger(StoredContacts.class);

    private final ContactMapper mapper;
    private final Ways ways;
    private final AuditTrail audit;
    private final MovableClock clock;

    StoredContacts(ContactMapper mapper, Ways ways, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.ways = ways;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Proved> best(String accountId) {
        List<Contact> contacts = mapper.of(accountId);
        return Stream.of(Way.MAIL, Way.SMS).filter(way -> ways.carrier(way).isPresent())
                .flatMap(way -> contacts.stream().filter(contact -> contact.way() == way))
                .map(contact -> new Proved(contact.way(), contact.address())).findFirst();
    }

    @Override
    @Transactional
    public void confirm(String accountId, Way way, String address) {
        mapper.put(accountId, way, address, clock.now());
        audit.record(AuditEvent.of("contact.confirm", "account", accountId).change(null, way));
    }

    @Override
    public boolean carry(Way way, String address, String subject, String text) {
        Optional<Carrier> carrier = ways.carrier(way);
        try {
            if (carrier.isPresent()) {
                carrier.get().carry(new Parcel(Ids.next(), address, subject, text, text + '\n'));
            }
            return carrier.isPresent();
        } catch (Undelivered failed) {
            LOG.warn("a letter could not be sent by {}: {}", way, failed.getMessage());
            return false;
        }
    }
}
