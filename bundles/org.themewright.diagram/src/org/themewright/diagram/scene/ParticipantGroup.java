package org.themewright.diagram.scene;

import java.util.List;

import org.themewright.model.Attribute;
import org.themewright.model.DiagramNode;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/**
 * The participants that a node of kind PARTICIPANTS stands for.
 *
 * @since 0.1
 */
public final class ParticipantGroup {

	private ParticipantGroup() {
	}

	/**
	 * @param node a node of kind PARTICIPANTS, not null
	 * @return the participants of its study who have its value of its attribute, in the order of the study; empty for a node
	 *         without attribute or outside of a study; a new list
	 */
	public static List<Participant> members(DiagramNode node) {
		Study study = StudyObjects.studyOf(node);
		return study == null || !(node.getSubject() instanceof Attribute attribute) ? List.of()
				: members(study, attribute, node.getValue());
	}

	/**
	 * @param study a study, not null
	 * @param attribute one of its attributes, not null
	 * @param value a value in the form that the attribute's type asks for; null for nobody
	 * @return the participants who have the value, in the order of the study; a new list
	 */
	public static List<Participant> members(Study study, Attribute attribute, String value) {
		return study.getParticipants().stream().filter(participant -> participant.getValues().stream()
				.anyMatch(each -> each.getAttribute() == attribute && value != null && value.equals(each.getValue())))
				.toList();
	}
}
