package io.luxuan.publicity.site;

import io.luxuan.publicity.notice.NoticeContacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results for the public; no sign-in. */
@Controller
@RequestMapping("/results")
class ResultsController {
    private final ReadResults results;
    private final PublicSite site;
    private final NoticeContacts contacts;

    ResultsController(ReadResults results, PublicSite site, NoticeContacts contacts) {
        this.results = results;
        this.site = site;
        this.contacts = contacts;
    }

    @GetMapping
    String all(@RequestParam(required = false) String year, @RequestParam(required = false) String programme,
            @RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        PublicController.search(q, cursor, model);
        model.addAttribute("view", results.all(year, programme, q, cursor));
        return "publicity/results";
    }

    @GetMapping("/{listId}")
    String one(@PathVariable String listId, @RequestParam(required = false) String q, @RequestParam(required = false) String field,
            @RequestParam(required = false) String city, @RequestParam(required = false) String cursor, Model model) {
        PublicController.search(q, cursor, model);
        ResultView view = results.one(listId, q, field, city, cursor);
        model.addAttribute("view", view).addAttribute("corrected", site.corrected(view.notice().id()))
                .addAttribute("contacts", contacts.of(view.notice()));
        return "publicity/result";
    }
}
