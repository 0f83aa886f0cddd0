package io.luxuan.notify.contact;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.ProvedAddresses;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredProved implements ProvedAddresses {
    private final ContactMapper contacts;
    private final Ways ways;

    StoredProved(ContactMapper contacts, Ways ways) {
        this.contacts = contacts;
        this.ways = ways;
    }

    @Override
    public boolean canProve() {
        return ways.carrier(Way.MAIL).isPresent() || ways.carrier(Way.SMS).isPresent();
    }

    @Override
    public Set<String> of(Collection<String> accountIds) {
        return Set.copyOf(Chunks.all(Set.copyOf(accountIds), contacts::proved));
    }
}
