package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    @GetMapping("/home")
    String home() {
        return "redirect:" + Navigation.homeOf(Actors.require().role());
    }

    @GetMapping("/login")
    String signIn() {
        return Actors.current().isPresent() ? "redirect:/home" : "account/login";
    }
}
