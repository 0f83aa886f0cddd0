package io.luxuan.watch.search;

import io.luxuan.round.Rounds;
import io.luxuan.shared.find.FindQuery;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The box of the top bar. */
@Controller
class SearchController {
    private static final int LONGEST = 100;

    private final FindEverything find;
    private final Rounds rounds;

    SearchController(FindEverything find, Rounds rounds) {
        this.find = find;
        this.rounds = rounds;
    }

    @GetMapping("/manager/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String kind,
            @RequestParam(required = false) String round, @RequestParam(required = false) String cursor, Model model) {
        String within = blankToNull(round);
        String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        List<String> words = FindQuery.words(typed);
        boolean enough = FindQuery.isEnough(words);
        List<FoundKind> found = !enough ? List.of() : blankToNull(kind) == null ? find.all(words, within)
                : List.of(find.page(kind, words, within, blankToNull(cursor)));
        model.addAttribute("q", typed.strip()).addAttribute("enough", enough).addAttribute("kind", blankToNull(kind))
                .addAttribute("round", within == null ? null : rounds.get(within)).addAttribute("cursor", cursor)
                .addAttribute("found", found).addAttribute("rounds", find.rounds(found));
        return "watch/search";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
