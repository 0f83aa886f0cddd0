package io.luxuan.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of organisations. */
public interface Organisations {
    Organisation get(String id);

    Map<String, Organisation> byIds(Collection<String> ids);

    Optional<Organisation> byCreditCode(String creditCode);

    /** Whoever counts what a unit has entered holds this until the transaction ends: two submissions of it go one after the other. */
    void hold(String id);

    /**
     * Creates it, or answers the id of the one that has this credit code (or, without a code, this name) already; one that registers
     * itself is always new.
     */
    String register(NewOrganisation organisation);

    /** The departments that may recommend, by name. */
    List<Organisation> recommenders();

    /** Units that have one of these credit codes, or a name that is compared as one of these keys; the oldest first. */
    List<Organisation> alike(Collection<String> nameKeys, Collection<String> creditCodes);

    /** What a unit says of itself before anybody has confirmed it: its name, kind, city and recommender. */
    void describe(Organisation unit);

    /**
     * A unit that was without one gets its credit code.
     *
     * @throws io.luxuan.shared.Refusal {@code unit.code-taken} when another unit has it
     */
    void giveCode(String id, String creditCode);

    /** Names the department that recommends it. Whether there was none before. */
    boolean recommendBy(String id, String departmentId);
}
