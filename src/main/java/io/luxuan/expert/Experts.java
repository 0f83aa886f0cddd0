package io.luxuan.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pool. */
public interface Experts {
    /** Creates experts with their accounts, in few statements; an existing user name is updated. Answers the ids in order. */
    List<String> registerAll(List<NewExpert> experts);

    Map<String, Expert> byIds(Collection<String> ids);

    Optional<Expert> byAccount(String accountId);

    /** Experts not on leave who may judge at least one of these fields; all when {@code fields} is empty. */
    List<Expert> available(Collection<String> fields);
}
