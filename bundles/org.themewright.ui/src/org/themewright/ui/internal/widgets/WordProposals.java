package org.themewright.ui.internal.widgets;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.widgets.Combo;

/** Proposes below a field, while one types, what holds all the words that were typed. */
public final class WordProposals {

	private WordProposals() {
	}

	/**
	 * @param field typed into
	 * @param offered what can be chosen
	 */
	public static void install(Combo field, Collection<String> offered) {
		List<String> all = List.copyOf(offered);
		ContentProposalAdapter adapter = new ContentProposalAdapter(field, new ComboContentAdapter(),
				(typed, position) -> proposals(all, typed), null, null);
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	private static IContentProposal[] proposals(List<String> offered, String typed) {
		WordFilter filter = new WordFilter(typed);
		return filter.isEmpty() || offered.contains(typed) ? new IContentProposal[0]
				: offered.stream().filter(filter::matches).map(ContentProposal::new).toArray(IContentProposal[]::new);
	}
}
