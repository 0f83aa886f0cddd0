package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class HomeController {
    private final Navigation navigation;

    HomeController(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/home")
    String home() {
        return "redirect:" + navigation.homeOf(Actors.require().role());
    }

    @GetMapping("/login")
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        return Actors.current().isPresent() ? new ModelAndView(asked(request, response)) : new ModelAndView("account/login");
    }

    /** Last of the steps of signing in. */
    private static RedirectView asked(HttpServletRequest request, HttpServletResponse response) {
        RedirectView page = PageAskedFor.taken(request, response).map(RedirectView::new).orElseGet(() -> new RedirectView("/home", true));
        page.setExpandUriTemplateVariables(false);
        page.setExposeModelAttributes(false);
        return page;
    }
}
