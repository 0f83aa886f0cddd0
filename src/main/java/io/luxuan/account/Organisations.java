package io.luxuan.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The register of organisations. */
public interface Organisations {
    Organisation get(String id);

    Map<String, Organisation> byIds(Collection<String> ids);

    Optional<Organisation> byCreditCode(String creditCode);

    /** Creates it, or answers the id of the one that has this credit code (or, without a code, this name) already. */
    String register(NewOrganisation organisation);
}
