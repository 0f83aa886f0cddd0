package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is signed in ({@code me}) and where one can go. */
@ControllerAdvice
class PageFrame {
    @ModelAttribute("me")
    Person me() {
        return Actors.current().orElse(null);
    }

    @ModelAttribute("navigation")
    List<NavigationItem> navigation(HttpServletRequest request) {
        return Navigation.of(Actors.current(), Requests.path(request));
    }
}
