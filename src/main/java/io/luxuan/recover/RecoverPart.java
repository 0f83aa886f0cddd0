package io.luxuan.recover;

import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where whoever cannot sign in sets a password. */
@Component
class RecoverPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.readByAll("/forgotten"), Route.sentByAll("/forgotten", "/forgotten/password"));
    }
}
