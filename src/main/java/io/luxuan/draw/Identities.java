package io.luxuan.draw;

import io.luxuan.draw.frozen.Snapshot;
import java.util.List;

/**
 * Who the draw numbers are, for supervisors. Its hash is in the commitment; the salt keeps it from being guessed.
 */
record Identities(String salt, List<Snapshot.Identity> experts) {}
