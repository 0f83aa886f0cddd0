package io.luxuan.shared.site;

import io.luxuan.shared.ReadFace;
import io.luxuan.shared.actor.Role;

/** Which pages are open to whom, so that nobody is led before a closed door. */
@ReadFace
public interface Doors {
    /** @param path of a page, without its query */
    boolean mayRead(Role role, String path);
}
