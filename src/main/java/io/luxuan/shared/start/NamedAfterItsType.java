package io.luxuan.shared.start;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.util.ClassUtils;

/**
 * Looks first at the bean that has its type's name. Without a name to begin with, Spring asks every bean for its type, once for
 * each type that anything depends on: some three thousand times some two thousand.
 */
class NamedAfterItsType extends ContextAnnotationAutowireCandidateResolver {
    @Override
    public String getSuggestedName(DependencyDescriptor descriptor) {
        String said = super.getSuggestedName(descriptor);
        return said != null ? said : ClassUtils.getShortNameAsProperty(descriptor.getDependencyType());
    }
}
