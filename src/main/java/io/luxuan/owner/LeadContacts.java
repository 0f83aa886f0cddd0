package io.luxuan.owner;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** Whom people ask about a round: what anybody may read. */
@ReadFace
public interface LeadContacts {
    /** As of now, the first of the programme first; empty for a round of which no department is on record. */
    List<PublicContact> of(String roundId);
}
