package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import java.util.Collection;
import java.util.Set;

/** Whose programmes are whose: told by the module that knows departments. */
@FunctionalInterface
public interface OwnProgrammes {
    /** Ids of those that the signed-in person's department leads; empty for whoever belongs to none. */
    Set<String> among(Collection<Programme> programmes);
}
