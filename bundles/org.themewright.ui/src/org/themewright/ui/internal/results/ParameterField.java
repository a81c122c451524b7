package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.Scope;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/** The control for a parameter, as its type asks. */
abstract class ParameterField {

	private static final int NUMBER_WIDTH = 100;

	private final ControlDecoration decoration;
	private final Control control;

	private ParameterField(Control control) {
		this.control = control;
		decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
	}

	/**
	 * @param parent    has a grid layout
	 * @param parameter what is asked for
	 * @param study     what is chosen from
	 * @param changed   run when the value changes
	 */
	static ParameterField create(Composite parent, ParameterDeclaration parameter, StudySnapshot study,
			Runnable changed) {
		return switch (parameter.type()) {
		case BOOLEAN -> new Check(parent, parameter, changed);
		case CHOICE -> new Choices(parent, parameter.choices(), false, changed);
		case ATTRIBUTE -> new Choices(parent,
				choices(study.attributes(), AttributeData::id, AttributeData::name), !parameter.required(), changed);
		case ROUND -> new Choices(parent, choices(study.rounds(), RoundData::id, RoundData::name),
				!parameter.required(), changed);
		case CODES -> new Several(parent, choices(study.codes(), CodeData::id, CodeData::path), changed);
		case THEMES -> new Several(parent, choices(study.themes(), ThemeData::id, ThemeData::name), changed);
		case SOURCES -> new Several(parent, choices(study.sources(), SourceData::id, SourceData::name), changed);
		case RESEARCHERS -> new Several(parent,
				choices(study.researchers(), ResearcherData::id, ResearcherData::name), changed);
		case PARTICIPANTS -> new Several(parent,
				choices(study.participants(), ParticipantData::id, ParticipantData::name), changed);
		case NUMBER, INTEGER, TEXT -> new Typed(parent, parameter, changed);
		};
	}

	/**
	 * A field for what a run is narrowed to.
	 *
	 * @param parent  has a grid layout
	 * @param kind    by what
	 * @param study   what is chosen from
	 * @param changed run when the value changes
	 */
	static ParameterField create(Composite parent, Scope.Kind kind, StudySnapshot study, Runnable changed) {
		return new Several(parent, switch (kind) {
		case SOURCES -> choices(study.sources(), SourceData::id, SourceData::name);
		case PARTICIPANTS -> choices(study.participants(), ParticipantData::id, ParticipantData::name);
		case RESEARCHERS -> choices(study.researchers(), ResearcherData::id, ResearcherData::name);
		case CODES -> choices(study.codes(), CodeData::id, CodeData::path);
		}, changed);
	}

	private static <T> List<Choice> choices(List<T> objects, Function<T, String> id, Function<T, String> name) {
		return objects.stream().map(each -> new Choice(id.apply(each), name.apply(each))).toList();
	}

	Control control() {
		return control;
	}

	/** Shows values in their normal form. */
	abstract void show(List<String> values);

	/** The values as they were typed or chosen; empty for none. */
	abstract List<String> values();

	/** Shows what is wrong with the value; null when nothing is. */
	void mark(String problem) {
		if (problem == null) {
			decoration.hide();
		} else {
			decoration.setDescriptionText(problem);
			decoration.show();
		}
	}

	private static final class Check extends ParameterField {

		private final Button button;

		Check(Composite parent, ParameterDeclaration parameter, Runnable changed) {
			super(new Button(parent, SWT.CHECK));
			button = (Button) control();
			button.setText(parameter.name());
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		}

		@Override
		void show(List<String> values) {
			button.setSelection(Boolean.parseBoolean(values.getFirst()));
		}

		@Override
		List<String> values() {
			return List.of(String.valueOf(button.getSelection()));
		}
	}

	private static final class Choices extends ParameterField {

		private final Combo combo;
		private final List<Choice> choices;

		Choices(Composite parent, List<Choice> allowed, boolean orNone, Runnable changed) {
			super(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
			combo = (Combo) control();
			choices = new ArrayList<>(allowed);
			if (orNone) {
				choices.addFirst(new Choice("", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			choices.forEach(choice -> combo.add(choice.name()));
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		}

		@Override
		void show(List<String> values) {
			combo.select(choices.stream().map(Choice::value).toList().indexOf(values.getFirst()));
		}

		@Override
		List<String> values() {
			int index = combo.getSelectionIndex();
			return index < 0 || choices.get(index).value().isEmpty() ? List.of()
					: List.of(choices.get(index).value());
		}
	}

	/** Objects of the study, of which some are ticked: with the mouse, or with the arrows and Space. */
	private static final class Several extends ParameterField {

		private static final int ROWS = 5;

		private final Table table;
		private final List<Choice> choices;

		Several(Composite parent, List<Choice> choices, Runnable changed) {
			super(new Table(parent, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL));
			table = (Table) control();
			this.choices = choices;
			choices.forEach(each -> new TableItem(table, SWT.NONE).setText(each.name()));
			table.addListener(SWT.Selection, event -> {
				if (event.detail == SWT.CHECK) {
					changed.run();
				}
			});
			int rows = Math.clamp(choices.size(), 1, ROWS);
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, rows * table.getItemHeight() + 6)
					.applyTo(table);
		}

		@Override
		void show(List<String> values) {
			for (int i = 0; i < choices.size(); i++) {
				table.getItem(i).setChecked(values.contains(choices.get(i).value()));
			}
		}

		@Override
		List<String> values() {
			return IntStream.range(0, choices.size()).filter(i -> table.getItem(i).getChecked())
					.mapToObj(i -> choices.get(i).value()).toList();
		}
	}

	private static final class Typed extends ParameterField {

		private final Text text;

		Typed(Composite parent, ParameterDeclaration parameter, Runnable changed) {
			super(new Text(parent, SWT.BORDER | SWT.SINGLE));
			text = (Text) control();
			text.setMessage(parameter.allowedValues());
			text.addModifyListener(event -> changed.run());
			if (parameter.type().isNumber()) {
				GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
			} else {
				GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
			}
		}

		@Override
		void show(List<String> values) {
			text.setText(values.getFirst());
		}

		@Override
		List<String> values() {
			return text.getText().isBlank() ? List.of() : List.of(text.getText());
		}
	}
}
