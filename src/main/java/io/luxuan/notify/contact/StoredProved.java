package io.luxuan.notify.contact;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.ProvedAddresses;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredProved implements ProvedAddresses {
    private final ContactMapper contacts;

    StoredProved(ContactMapper contacts) {
        this.contacts = contacts;
    }

    @Override
    public Set<String> of(Collection<String> accountIds) {
        return Set.copyOf(Chunks.all(Set.copyOf(accountIds), contacts::proved));
    }
}
