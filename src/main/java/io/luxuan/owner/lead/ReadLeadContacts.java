package io.luxuan.owner.lead;

import io.luxuan.owner.LeadContacts;
import io.luxuan.owner.PublicContact;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadLeadContacts implements LeadContacts {
    private final LeadMapper leads;

    ReadLeadContacts(LeadMapper leads) {
        this.leads = leads;
    }

    @Override
    public List<PublicContact> of(String roundId) {
        return leads.contacts(roundId);
    }
}
