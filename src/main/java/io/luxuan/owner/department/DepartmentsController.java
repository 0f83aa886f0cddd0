package io.luxuan.owner.department;

import io.luxuan.owner.Department;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Departments that lead rounds, as the administrator keeps them. */
@Controller
@RequestMapping("/admin/departments")
class DepartmentsController {
    private final KeepDepartments departments;
    private final KeepMembers members;
    private final KeepContacts contacts;

    DepartmentsController(KeepDepartments departments, KeepMembers members, KeepContacts contacts) {
        this.departments = departments;
        this.members = members;
        this.contacts = contacts;
    }

    @GetMapping
    String list(Model model) {
        return list("", Map.of(), model);
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String name, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            departments.add(name);
        } catch (Refusal refusal) {
            return list(name, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "department.added");
        return "redirect:/admin/departments";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Department department = departments.get(id);
        return one(department, department.name(), department.othersRead(), Map.of(), model);
    }

    @PostMapping("/{id}")
    String keep(@PathVariable String id, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "false") boolean othersRead,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            departments.keep(id, name, othersRead);
        } catch (Refusal refusal) {
            return one(departments.get(id), name, othersRead, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "department.kept");
        return "redirect:/admin/departments/{id}";
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable String id, @RequestParam(defaultValue = "") String successor, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            departments.close(id, successor);
        } catch (Refusal refusal) {
            Department department = departments.get(id);
            return one(department, department.name(), department.othersRead(), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "department.is-closed");
        return "redirect:/admin/departments/{id}";
    }

    private String list(String name, Map<String, String> errors, Model model) {
        model.addAttribute("departments", departments.all()).addAttribute("name", name).addAttribute("errors", errors);
        return "owner/departments";
    }

    private String one(Department department, String name, boolean othersRead, Map<String, String> errors, Model model) {
        model.addAttribute("department", department).addAttribute("name", name).addAttribute("othersRead", othersRead);
        model.addAttribute("contact", contacts.of(department.id()));
        model.addAttribute("members", members.people(department.id())).addAttribute("errors", errors);
        model.addAttribute("successors", departments.active().stream().filter(other -> !other.id().equals(department.id())).toList());
        model.addAttribute("successor", department.successorId() == null ? null : departments.get(department.successorId()));
        return "owner/department";
    }
}
