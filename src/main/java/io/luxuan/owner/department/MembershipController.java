package io.luxuan.owner.department;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To which department a manager's account belongs. */
@Controller
@RequestMapping("/admin/accounts/{id}/department")
class MembershipController {
    private final KeepDepartments departments;
    private final KeepMembers members;

    MembershipController(KeepDepartments departments, KeepMembers members) {
        this.departments = departments;
        this.members = members;
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        model.addAttribute("manager", members.manager(id)).addAttribute("departments", departments.active());
        model.addAttribute("department", members.of(id).orElse(null));
        return "owner/membership";
    }

    @PostMapping
    String belong(@PathVariable String id, @RequestParam(defaultValue = "") String department, RedirectAttributes flash) {
        members.belong(id, department.isEmpty() ? null : department);
        flash.addFlashAttribute("done", "department.member-kept");
        return "redirect:/admin/accounts/{id}/department";
    }
}
