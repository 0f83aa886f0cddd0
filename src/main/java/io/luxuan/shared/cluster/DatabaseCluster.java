package io.luxuan.shared.cluster;

import java.util.Optional;

public interface DatabaseCluster {
    /** Empty where the database is a single server. */
    Optional<ClusterState> state();

    /** Too few nodes of the database are left: nothing can be read or written until more are back. */
    default boolean isWithoutQuorum() {
        return state().filter(state -> !state.takesWork()).isPresent();
    }
}
