package io.luxuan.shared.site;

import io.luxuan.shared.actor.Role;
import java.util.List;
import java.util.Set;

/**
 * Who may enter some paths. What no route names is closed; where several match, the most exact path decides. Use cases
 * look closer.
 *
 * @param roles of {@link Who#ROLES} alone
 * @param paths as patterns of Spring: {@code /claims/**} names {@code /claims} as well
 */
public record Route(Way way, Who who, Set<Role> roles, List<String> paths) {
    public enum Way { READ, SEND, ANY }

    /** PUBLISHED: pages of the public; ALL: what is there before one signs in; NOBODY: where only the server goes. */
    public enum Who { PUBLISHED, ALL, SIGNED_IN, ROLES, NOBODY }

    /** Pages of the public, which only show what has been published. */
    public static Route published(String... paths) {
        return new Route(Way.READ, Who.PUBLISHED, Set.of(), List.of(paths));
    }

    public static Route readByAll(String... paths) {
        return new Route(Way.READ, Who.ALL, Set.of(), List.of(paths));
    }

    public static Route sentByAll(String... paths) {
        return new Route(Way.SEND, Who.ALL, Set.of(), List.of(paths));
    }

    public static Route signedIn(String... paths) {
        return new Route(Way.ANY, Who.SIGNED_IN, Set.of(), List.of(paths));
    }

    public static Route of(Role role, String... paths) {
        return new Route(Way.ANY, Who.ROLES, Set.of(role), List.of(paths));
    }

    /** Read by this role beside those who may do more. */
    public static Route readBy(Role role, String... paths) {
        return new Route(Way.READ, Who.ROLES, Set.of(role), List.of(paths));
    }

    public static Route nobody(String... paths) {
        return new Route(Way.ANY, Who.NOBODY, Set.of(), List.of(paths));
    }

    public boolean isForAll() {
        return who == Who.PUBLISHED || who == Who.ALL;
    }
}
