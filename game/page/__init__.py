"""What a page is, whoever shows it: nodes, events, answers, the stack of screens."""
