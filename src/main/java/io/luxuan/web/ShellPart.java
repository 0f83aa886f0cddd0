package io.luxuan.web;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the shell itself serves: files, health, signing in. */
@Component
class ShellPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.readByAll("/webjars/**", "/_static/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/favicon.svg"),
                Route.readByAll("/health", "/health/live", "/health/ready", "/login"),
                Route.sentByAll("/login"),
                Route.signedIn("/home"),
                Route.of(Role.ADMIN, "/ops/**"),
                Route.nobody("/problem/**", "/error"));
    }
}
