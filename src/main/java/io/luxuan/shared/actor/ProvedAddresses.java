package io.luxuan.shared.actor;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Set;

/** Who can be reached beside the platform, at an address that was proved to be theirs. */
@ReadFace
public interface ProvedAddresses {
    /** Whether there is any way to prove one. */
    boolean canProve();

    /** Of these accounts the ones with an e-mail address or a mobile that was proved by a code. */
    Set<String> of(Collection<String> accountIds);
}
