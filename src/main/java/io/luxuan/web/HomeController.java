package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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
    String signIn() {
        return Actors.current().isPresent() ? "redirect:/home" : "account/login";
    }
}
